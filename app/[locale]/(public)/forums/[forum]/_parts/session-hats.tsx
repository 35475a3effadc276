import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/page'
import { hatOrder } from '@/components/programme/hats'
import { T } from '@/components/ui/translated'
import type { PublicRole } from '@/domain/programme/public-programme'
import { NamedPersonCard } from './named-person'

type Props = { forumSlug: string; ahead: boolean }

function Hat({ forumSlug, role, ahead }: Props & { role: PublicRole }) {
  const t = useTranslations('public')
  const { person, organisation } = role
  if (!person && !organisation)
    return (
      <p className="text-soft">
        <span className="underline decoration-dotted decoration-edge underline-offset-4">
          <T value={role.announced} />
        </span>
        {ahead && ` (${t('announced')})`}
      </p>
    )
  if (!person) return <p className="font-display font-[650] text-21 tracking-[-0.01em]">{organisation}</p>
  return <NamedPersonCard forumSlug={forumSlug} person={person} does={role.function} organisation={organisation} />
}

/** Everybody in the session, by hat, each with their page. */
export function SessionHats({ roles, ...about }: Props & { roles: readonly PublicRole[] }) {
  const t = useTranslations('public')
  const kinds = hatOrder.filter((kind) => roles.some((role) => role.kind === kind))
  if (kinds.length === 0) return null
  return (
    <Section id="who" title={t('session.who')}>
      <div className="flex flex-col gap-8">
        {kinds.map((kind) => (
          <div key={kind}>
            <h3 className="mb-2 font-sans font-semibold text-15 text-soft tracking-normal">{t(`hat.${kind}`)}</h3>
            <ul className="grid gap-x-8 sm:grid-cols-2">
              {roles
                .filter((role) => role.kind === kind)
                .map((role) => (
                  <li key={role.person?.slug ?? role.organisation ?? Object.values(role.announced)[0]} className="py-3">
                    <Hat {...about} role={role} />
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  )
}
