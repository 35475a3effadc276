import { useTranslations } from 'next-intl'
import type { PublicRole } from '@/domain/programme/public-programme'
import type { SessionRoleKind } from '@/domain/programme/schema'
import { T } from '../ui/translated'

export const hatOrder: readonly SessionRoleKind[] = ['MODERATOR', 'SPEAKER', 'EXPERT', 'RAPPORTEUR']

/** The name in bold, what they do and where from; a speaker known by role only is underlined with dots. */
function Hat({ role, ahead }: { role: PublicRole; ahead: boolean }) {
  const t = useTranslations('public')
  const { person, organisation } = role
  if (!person && !organisation)
    return (
      <span className="text-soft">
        <span className="underline decoration-dotted decoration-edge underline-offset-4">
          <T value={role.announced} />
        </span>
        {ahead && <span className="text-13"> ({t('announced')})</span>}
      </span>
    )
  const does = Object.keys(role.function).length > 0
  return (
    <span>
      <strong className="font-bold">{person ? `${person.givenName} ${person.familyName}` : organisation}</strong>
      {person && (does || organisation) && (
        <span className="text-soft">
          {' '}
          <T value={role.function} />
          {does && organisation && ', '}
          {organisation}
        </span>
      )}
    </span>
  )
}

/** Everybody in a session, by hat: those who moderate, speak, comment, report. */
export function Hats({ roles, ahead }: { roles: readonly PublicRole[]; ahead: boolean }) {
  const t = useTranslations('public.hat')
  const kinds = hatOrder.filter((kind) => roles.some((role) => role.kind === kind))
  if (kinds.length === 0) return null
  return (
    <dl className="flex flex-col gap-2 text-15">
      {kinds.map((kind) => (
        <div key={kind} className={kind === 'SPEAKER' ? '' : 'flex flex-wrap gap-x-2'}>
          <dt className={kind === 'SPEAKER' ? 'sr-only' : 'text-soft'}>{t(kind)}</dt>
          <dd>
            <ul className="flex flex-col gap-x-5 gap-y-1 sm:flex-row sm:flex-wrap">
              {roles
                .filter((role) => role.kind === kind)
                .map((role) => (
                  <li key={role.person?.slug ?? role.organisation ?? Object.values(role.announced)[0]}>
                    <Hat role={role} ahead={ahead} />
                  </li>
                ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}
