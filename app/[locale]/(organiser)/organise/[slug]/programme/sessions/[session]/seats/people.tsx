import { useTranslations } from 'next-intl'
import { Moment } from '@/components/ui/when'
import type { Attending } from '@/domain/registration/queries/attendance'
import { Link } from '@/i18n/navigation'
import { ActButton } from '../../../../../_form/act-button'
import { Confirm } from '../../../../../_form/confirm'
import { takeOff } from './actions'

type Props = {
  people: readonly Attending[]
  slug: string
  sessionId: string
  timeZone: string
  mayWrite: boolean
  /** Whether the places in line are told. */
  numbered?: boolean
}

/** Who has a seat, or who waits in order; each can be taken off. */
export function People({ people, slug, sessionId, timeZone, mayWrite, numbered = false }: Props) {
  const t = useTranslations('seats.door')
  return (
    <ol>
      {people.map(({ registrationId, name, organisation, since }, index) => (
        <li
          key={registrationId}
          className="grid grid-cols-[2.5rem_minmax(0,1fr)] items-start gap-x-3 gap-y-2 border-line border-b py-3 first:pt-0 lg:grid-cols-[2.5rem_minmax(0,1fr)_minmax(0,17rem)_auto]"
        >
          <span className={numbered ? 'font-display text-24 font-[650] tabular-nums' : 'pt-1 text-15 text-soft'}>
            {index + 1}
          </span>
          <div className="min-w-0">
            <Link
              href={`/organise/${slug}/registrations/${registrationId}`}
              className="inline-flex min-h-8 items-center font-semibold text-link"
            >
              {name}
            </Link>
            <p className="text-15 text-soft">{organisation}</p>
          </div>
          <p className="col-start-2 text-15 text-soft lg:col-start-auto">
            {t('since')} <Moment at={since} zone={timeZone} />
          </p>
          {mayWrite && (
            <div className="col-start-2 max-lg:-ms-5 lg:col-start-auto lg:has-[[open]]:-col-end-1 lg:has-[[open]]:col-start-2">
              <Confirm label={t('remove')} variant="quiet">
                <p>{t('removeText')}</p>
                <ActButton
                  action={takeOff}
                  hidden={{ forum: slug, session: sessionId, registration: registrationId }}
                  variant="danger"
                >
                  {t('removeYes')}
                  <span className="sr-only"> – {name}</span>
                </ActButton>
              </Confirm>
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}
