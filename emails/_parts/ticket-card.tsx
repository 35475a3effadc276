import { Column } from '@react-email/column'
import { Img } from '@react-email/img'
import { Row } from '@react-email/row'
import { Section } from '@react-email/section'
import { Text } from '@react-email/text'
import { light, seatColour } from './colours'
import type { MailTranslator, Ticket } from './letter'
import { body, display, small } from './type'

/** Where the picture of the code lies among the attachments. */
export const ticketImageId = 'ticket@ronde'

/** The card of a forum: when, where, for whom; with its code, a ticket to be shown at the door. */
export function TicketCard({ ticket, t }: { ticket: Ticket; t: MailTranslator }) {
  return (
    <Section className="sheet" style={sheet}>
      <Text className="ink" style={{ ...display, fontSize: 24, lineHeight: '30px' }}>
        {ticket.forum}
      </Text>
      <Text className="ink" style={{ ...body, margin: '12px 0 0', fontWeight: 700 }}>
        {ticket.day}
        <br />
        {ticket.hours}
      </Text>
      <Text className="soft" style={{ ...small, margin: '8px 0 0' }}>
        {ticket.place}
      </Text>
      {ticket.code && <Code code={ticket.code} ticket={ticket} t={t} />}
      <Section className="line" style={{ borderTop: `1px solid ${light.line}`, marginTop: 20, paddingTop: 8 }}>
        <Fact label={t('ticket.holder')} value={ticket.holder} />
        <Fact label={t('ticket.type')} value={ticket.type} colour={ticket.colour} />
        <Fact label={t('ticket.reference')} value={ticket.reference} />
      </Section>
    </Section>
  )
}

/** Always black on white with its margin, in the dark too: a scanner must read it. */
function Code({ code, ticket, t }: { code: string; ticket: Ticket; t: MailTranslator }) {
  return (
    <Section style={{ marginTop: 20 }}>
      <Img
        src={`cid:${ticketImageId}`}
        alt={t('ticket.alt', { name: ticket.holder, reference: ticket.reference })}
        width={396}
        style={{ ...body, width: '100%', maxWidth: 396, height: 'auto', margin: '0 auto', borderRadius: 8 }}
      />
      <Text className="ink" style={{ ...small, color: light.ink, textAlign: 'center', margin: '12px 0 0' }}>
        {t('ticket.show')}
      </Text>
      <Text className="soft" style={{ ...small, ...spaced }}>
        {code}
      </Text>
    </Section>
  )
}

function Fact({ label, value, colour }: { label: string; value: string; colour?: number }) {
  const seat = { ...dot, background: seatColour(colour ?? 1) }
  return (
    <Row>
      <Column className="soft" style={{ ...small, width: 120, padding: '4px 0', verticalAlign: 'top' }}>
        {label}
      </Column>
      <Column className="ink" style={{ ...small, color: light.ink, padding: '4px 0', fontWeight: 600 }}>
        {colour !== undefined && <span className={`seat-${colour}`} style={seat} />}
        {value}
      </Column>
    </Row>
  )
}

const sheet = {
  background: light.sheet,
  border: `1px solid ${light.line}`,
  borderRadius: 14,
  padding: 20,
  margin: '8px 0 24px',
}

const dot = { display: 'inline-block', width: 10, height: 10, borderRadius: 5, marginRight: 8 }

const spaced = {
  fontSize: 13,
  textAlign: 'center',
  letterSpacing: '0.04em',
  margin: '4px 0 0',
  wordBreak: 'break-all',
} as const
