import { createTranslator, type Locale } from 'next-intl'
import { messagesOf } from '@/i18n/messages'

/** What a message says, before it becomes HTML and text. */
export type Letter = {
  subject: string
  heading: string
  /** Shown beside the subject in a list of mails. */
  preview: string
  blocks: Block[]
  /** Why this person gets this message. */
  why: string
  /** Where questions go. */
  contact: string | null
}

export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'soft'; text: string }
  | { kind: 'aside'; title: string; text: string }
  | { kind: 'button'; label: string; href: string }
  | { kind: 'code'; label: string; code: string }
  | { kind: 'ticket'; ticket: Ticket }
  | { kind: 'stop'; ticket: Ticket }
  | EntryBlock

/** One thing of a list: a word over it, what it is, the facts below. */
export type EntryBlock = { kind: 'entry'; label: string; title: string; href: string | null; lines: string[] }

/** The card of a forum: with its code it is a ticket, without it is a reminder of when and where. */
export type Ticket = {
  forum: string
  day: string
  hours: string
  place: string
  holder: string
  type: string
  /** 1 to 5: the seat colour of the profile. */
  colour: number
  reference: string
  code: string | null
}

export const text = (words: string): Block => ({ kind: 'text', text: words })
export const soft = (words: string): Block => ({ kind: 'soft', text: words })
export const button = (label: string, href: string): Block => ({ kind: 'button', label, href })
export const aside = (title: string, words: string | null | undefined): Block[] =>
  words ? [{ kind: 'aside', title, text: words }] : []

async function readTranslator(locale: Locale) {
  const messages = await messagesOf(locale, ['mail'])
  return createTranslator({ locale, messages, namespace: 'mail' })
}

export type MailTranslator = Awaited<ReturnType<typeof readTranslator>>

const translators = new Map<Locale, Promise<MailTranslator>>()

/** The catalogue of mails in one language, without React. Kept, with the messages it has parsed. */
export function mailTranslator(locale: Locale): Promise<MailTranslator> {
  const kept = translators.get(locale) ?? readTranslator(locale)
  translators.set(locale, kept)
  return kept
}
