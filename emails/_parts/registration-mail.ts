import type { Locale } from 'next-intl'
import { formatDay, formatDays, formatTime, formatTimeRange } from '@/i18n/dates'
import type { Block, Letter, MailTranslator, Ticket } from './letter'

/** What a message about a registration is written from; words are already in the reader's language. */
export type RegistrationMail = {
  locale: Locale
  givenName: string
  familyName: string
  type: string
  colour: number
  reference: string
  status: 'pending' | 'confirmed' | 'waitlisted' | 'cancelled' | 'declined'
  /** Only while confirmed. */
  ticketCode: string | null
  /** Had a seat for sure at some time: a ticket and a calendar entry are out there. */
  wasConfirmed: boolean
  /** Opens the personal page. */
  pageUrl: string
  forumUrl: string
  forum: {
    name: string
    startsAt: Date
    endsAt: Date
    timeZone: string
    venue: string
    address: string
    /** With its postal code. */
    town: string
    city: string
    directions: string
    contact: string | null
  }
  /** 1 is first in line; null when not waiting. */
  position: number | null
  offerExpiresAt: Date | null
  /** What only the act knew: `from`, `note`. */
  data: Record<string, string>
}

/** Writes one message. */
export type Compose = (mail: RegistrationMail, t: MailTranslator) => Omit<Letter, 'contact'>

/** "jeudi 9 septembre", for subjects. */
export function dayOf({ forum, locale }: RegistrationMail): string {
  return formatDay(forum.startsAt, forum.timeZone, locale)
}

/** "mardi 24 août à 18 h (heure de Lille)". */
export function deadlineOf({ forum, locale, offerExpiresAt }: RegistrationMail, t: MailTranslator): string {
  const at = offerExpiresAt ?? forum.startsAt
  const [day, time] = [formatDay(at, forum.timeZone, locale), formatTime(at, forum.timeZone, locale)]
  return t('common.deadline', { day, time, city: forum.city })
}

/** The large card with the code. */
export function ticket(mail: RegistrationMail): Block {
  return { kind: 'ticket', ticket: card(mail, mail.ticketCode) }
}

/** When and where, without a code. */
export function stop(mail: RegistrationMail): Block {
  return { kind: 'stop', ticket: card(mail, null) }
}

/** Venue, street and town on one line; a town that the address already names is not repeated. */
export function placeOf({
  venue,
  address,
  town,
  city,
}: Pick<RegistrationMail['forum'], 'venue' | 'address' | 'town' | 'city'>): string {
  const named = address.toLowerCase().includes(city.toLowerCase())
  return [venue, address, named ? '' : town].filter((part) => part !== '').join(', ')
}

function card(mail: RegistrationMail, code: string | null): Ticket {
  const { forum, locale } = mail
  return {
    forum: forum.name,
    day: formatDays(forum.startsAt, forum.endsAt, forum.timeZone, locale),
    hours: formatTimeRange(forum.startsAt, forum.endsAt, forum.timeZone, locale),
    place: placeOf(forum),
    holder: `${mail.givenName} ${mail.familyName}`,
    type: mail.type,
    colour: mail.colour,
    reference: mail.reference,
    code,
  }
}
