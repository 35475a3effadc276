import { useLocale, useTranslations } from 'next-intl'
import type { AgendaEntry } from '@/domain/registration/agenda'
import { words } from '@/domain/shared/multilingual'
import { giveBack, starSession, takeSeat } from '../actions'
import { Press } from './press'

type Props = { entry: AgendaEntry; reference: string; confirmed: boolean; at: Date; opened: boolean }

/** What can be done with one session of the agenda: its seat, its line, its star. */
export function EntryActs({ entry, reference, confirmed, at, opened }: Props) {
  const t = useTranslations('seats.act')
  const { session, seat, starred, everybody, count } = entry
  const title = words(session.title, useLocale())
  const hidden = { reference, sessionId: session.id }
  const ahead = new Date(session.startsAt) > at && !session.cancelled
  const about = <span className="sr-only">{t('about', { session: title })}</span>
  const full = count !== null && count.taken >= count.capacity
  if (session.cancelled && seat === null && !starred) return null
  return (
    <div className="flex flex-wrap gap-3 print:hidden">
      {seat === null && session.signUp && ahead && confirmed && (
        <Press action={takeSeat} hidden={hidden} variant={opened ? 'solid' : 'outline'}>
          {t(full ? 'join' : 'take')} {about}
        </Press>
      )}
      {seat !== null && (
        <Press action={giveBack} hidden={hidden} variant={opened ? 'solid' : 'outline'}>
          {t(seat === 'SEATED' ? 'giveBack' : 'leave')} {about}
        </Press>
      )}
      {(starred || (!everybody && ahead)) && (
        <Press
          action={starSession}
          hidden={{ ...hidden, starred: starred ? 'no' : 'yes' }}
          variant="quiet"
          className="max-sm:-ms-5"
        >
          {t(starred ? 'unstar' : 'star')} {about}
        </Press>
      )}
    </div>
  )
}
