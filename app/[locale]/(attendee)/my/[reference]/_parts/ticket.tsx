import { useTranslations } from 'next-intl'
import { seatLetter } from '@/components/registration/seat-mark'
import { TicketCard } from '@/components/registration/ticket-card'
import { TicketCode } from '@/components/registration/ticket-code'
import type { OwnView } from '@/domain/registration/queries/attendee'
import type { OwnState } from './state'

const kinds: Partial<Record<OwnState, 'kind' | 'request' | 'waiting'>> = {
  confirmed: 'kind',
  over: 'kind',
  pending: 'request',
  waiting: 'waiting',
  offered: 'waiting',
}

/** The holder's ticket; its code first, because that is what one opens the page for at the door. */
export function Ticket({ own, state }: { own: OwnView; state: OwnState }) {
  const t = useTranslations('my.ticket')
  const { person, type, definition } = own
  const index = definition.types.findIndex(({ id }) => id === type.id)
  const code = state === 'confirmed' ? own.ticketCode : null
  return (
    <div id="ticket" className="max-w-md scroll-mt-4">
      <TicketCard
        kind={t(kinds[state] ?? 'ended')}
        reference={own.reference}
        holder={`${person.givenName} ${person.familyName}`}
        organisation={person.organisation}
        type={{ name: type.name, colour: type.colour, ...(index < 0 ? {} : { letter: seatLetter(index) }) }}
        forum={own.forum}
        code={code === null ? undefined : <TicketCode code={code} reference={own.reference} />}
      >
        {code !== null && <p className="text-15 text-soft">{t('print')}</p>}
      </TicketCard>
    </div>
  )
}
