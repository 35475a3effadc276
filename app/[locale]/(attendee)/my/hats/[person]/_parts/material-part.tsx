import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/forms/act-form'
import { Confirm } from '@/components/ui/confirm'
import type { OwnSession } from '@/domain/programme/queries/own-hats'
import { Link } from '@/i18n/navigation'
import { removeMaterial } from '../actions'

/** What one has added to a session, and the way to add more. */
export function MaterialPart({ person, session }: { person: string; session: OwnSession }) {
  const t = useTranslations('people.own.material')
  return (
    <div className="flex flex-col gap-2">
      {session.material.length > 0 && (
        <ul className="flex flex-col gap-3">
          {session.material.map(({ id, title, href, isPublic }) => (
            <li key={id} className="flex flex-col items-start gap-1 text-15">
              <a href={href} rel="noreferrer" className="inline-flex min-h-6 items-center font-semibold text-link">
                {title}
              </a>
              <span className="text-soft">{t(isPublic ? 'public' : 'waiting')}</span>
              {!isPublic && (
                <Confirm label={t('remove', { title })} variant="quiet">
                  <ActForm
                    action={removeMaterial}
                    hidden={{ person, id }}
                    submit={t('removeYes')}
                    sending={t('sending')}
                    variant="danger"
                  />
                </Confirm>
              )}
            </li>
          ))}
        </ul>
      )}
      <Link
        href={`/my/hats/${person}/material/${session.sessionId}`}
        className="inline-flex min-h-11 items-center self-start text-15 text-link"
      >
        {t('add')}
      </Link>
    </div>
  )
}
