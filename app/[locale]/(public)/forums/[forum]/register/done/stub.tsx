import { useTranslations } from 'next-intl'
import { seatLetter, seatType } from '@/components/registration/seat-mark'
import { TicketCard } from '@/components/registration/ticket-card'
import { RoundTable, type Seat } from '@/components/ui/round-table'
import type { PublicForum } from '@/domain/forum/public-forum'
import type { FormType } from '@/domain/registration/form'
import type { Receipt } from './receipt'

export type Outcome = 'confirmed' | 'pending' | 'waitlisted'

type Props = { forum: PublicForum; receipt: Receipt; outcome: Outcome; type: FormType | undefined; index: number }

/** Others of every profile, and one's own seat: taken, or still to be given. */
function tableWith(own: Seat): Seat[] {
  return [{ type: 1 }, { type: 2 }, own, { type: 5 }, { type: 3 }, { type: 1 }, { type: 4 }, { type: 2 }]
}

/** The ticket without its code: the same for everybody, whether or not the address was known. */
export function Stub({ forum, receipt, outcome, type, index }: Props) {
  const t = useTranslations('register.done.ticket')
  const own: Seat = { type: outcome === 'confirmed' ? seatType(type?.colour ?? 1) : 'empty', you: true }
  return (
    <TicketCard
      kind={t(outcome)}
      holder={`${receipt.givenName} ${receipt.familyName}`}
      type={{ name: type?.name ?? {}, colour: type?.colour ?? 1, letter: seatLetter(Math.max(index, 0)) }}
      forum={forum}
    >
      <div className="flex items-center gap-5">
        <RoundTable
          seats={tableWith(own)}
          size={104}
          className="shrink-0"
          {...(receipt.position === null ? {} : { plate: String(receipt.position) })}
        />
        <p className="text-15 text-soft">
          {outcome === 'confirmed'
            ? t('codeByMail')
            : outcome === 'waitlisted' && receipt.position !== null
              ? t('position', { position: receipt.position })
              : t('seatKept')}
        </p>
      </div>
    </TicketCard>
  )
}
