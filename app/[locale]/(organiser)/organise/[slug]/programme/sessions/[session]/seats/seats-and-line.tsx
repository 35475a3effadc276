import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import type { Attendance } from '@/domain/registration/queries/attendance'
import { Block } from '../../../../../_parts/block'
import { People } from './people'

type Props = { attendance: Attendance; slug: string; timeZone: string; mayWrite: boolean }

/** Who has a seat, then the line; or why there is nobody, and what to do. */
export function SeatsAndLine({ attendance, ...about }: Props) {
  const t = useTranslations('seats.door')
  const { sessionId, seated, waiting, signUp, startsAt, capacity, taken } = attendance
  if (seated.length === 0 && waiting.length === 0) {
    return (
      <div className="mb-8">
        <EmptyState title={t(signUp ? 'nobody' : 'noSignUp')}>
          {t(signUp ? (startsAt ? 'nobodyText' : 'notReleased') : 'noSignUpText')}
        </EmptyState>
      </div>
    )
  }
  return (
    <>
      <Block id="seated" title={t('seated')} aside={capacity !== null && t('capacity', { taken, capacity })}>
        <People people={seated} sessionId={sessionId} {...about} />
      </Block>
      <Block id="line" title={t('line')}>
        {waiting.length > 0 ? (
          <People people={waiting} sessionId={sessionId} {...about} numbered />
        ) : (
          <p className="text-soft">{t('noLine')}</p>
        )}
      </Block>
    </>
  )
}
