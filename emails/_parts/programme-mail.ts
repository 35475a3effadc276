import type { EntryBlock, MailTranslator } from './letter'

/** What a message about the programme is written from; words are already in the reader's language. */
export type ProgrammeMail = {
  givenName: string
  forum: string
  /** The programme was not public before. */
  first: boolean
  note: string
  pageUrl: string
  entries: ProgrammeEntry[]
  contact: string | null
}

export type ProgrammeEntry = {
  kind: 'new' | 'moved' | 'changed' | 'cancelled' | 'restored' | 'removed'
  title: string
  url: string | null
  /** "jeudi 11 mars, 9 h – 10 h, Nef" */
  now: string
  before: string | null
  /** Its former title, where that is another. */
  wasCalled: string | null
  /** What the reader does in it. */
  does: readonly ('MODERATOR' | 'SPEAKER' | 'EXPERT' | 'RAPPORTEUR' | 'PITCH')[]
  /** The reader's name is not public yet. */
  heldBack: boolean
  came: string
  went: string
}

function linesOf({ kind, now, before, wasCalled, does, heldBack, came, went }: ProgrammeEntry, t: MailTranslator) {
  const gone = kind === 'cancelled' || kind === 'removed'
  const where = before !== null && before !== now && !gone ? [t('change.before', { place: before })] : []
  return [
    now,
    ...where,
    ...(wasCalled ? [t('change.wasCalled', { title: wasCalled })] : []),
    ...(does.length > 0 && !gone ? [t('change.as', { hats: does.map((hat) => t(`hat.${hat}`)).join(', ') })] : []),
    ...(came ? [t('change.came', { names: came })] : []),
    ...(went ? [t('change.went', { names: went })] : []),
    ...(heldBack && !gone ? [t('change.heldBack')] : []),
  ]
}

/** One line of what changes: a word, the session, then the facts. */
export function entryBlock(entry: ProgrammeEntry, t: MailTranslator): EntryBlock {
  return {
    kind: 'entry',
    label: t(`change.${entry.kind}`),
    title: entry.title,
    href: entry.url,
    lines: linesOf(entry, t),
  }
}
