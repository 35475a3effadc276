import { getTranslations } from 'next-intl/server'
import type { EditedSession } from '@/domain/programme/edited-session'
import type { SessionPart } from '@/domain/programme/meanwhile'
import { draftOf } from '@/domain/programme/queries/draft'
import { asLocale } from '@/domain/shared/locale'
import { words } from '@/domain/shared/multilingual'
import type { OrganisedForum } from '@/domain/shared/scope'
import { formatMoment } from '@/i18n/dates'

/** Letters of a long text that are enough to recognise it. */
const enough = 200

/** Says a part of a session as it stands, in the reader's language. */
export async function partInWords(
  scope: OrganisedForum,
  session: EditedSession,
  language: string,
): Promise<(part: SessionPart) => string> {
  const locale = asLocale(language)
  const [t, spoken, kinds, formats, draft] = await Promise.all([
    getTranslations('programme'),
    getTranslations('public.language'),
    getTranslations('public.kind'),
    getTranslations('public.format'),
    draftOf(scope),
  ])
  const inAll = (value: Record<string, string | undefined>) => Object.values(value).filter(Boolean).join('\n')
  const cut = (text: string) => (text.length > enough ? `${text.slice(0, enough)}…` : text)
  const theme = () => words(draft.themes.find(({ id }) => id === session.themeId)?.name, locale)
  const rooms = () =>
    session.allRooms
      ? t('label.allRooms')
      : draft.rooms
          .filter(({ id }) => session.roomIds.includes(id))
          .map(({ name }) => words(name, locale))
          .join(', ')
  const place = () => [
    session.startsAt ? formatMoment(session.startsAt, draft.forum.timeZone, locale) : t('state.tray'),
    session.minutes !== null && t('meanwhile.minutes', { count: session.minutes }),
    rooms(),
  ]
  const say: { [Part in SessionPart]: () => string } = {
    kind: () => kinds(session.kind),
    number: () => (session.number === null ? '' : String(session.number)),
    title: () => inAll(session.title),
    summary: () => inAll(session.summary),
    description: () => cut(inAll(session.description)),
    place: () => place().filter(Boolean).join(', '),
    theme,
    format: () => (session.format === 'world-cafe' || session.format === 'cards' ? formats(session.format) : ''),
    languages: () => session.languages.map((one) => spoken(one)).join(', '),
    interpretation: () => session.interpretation.map((one) => spoken(one)).join(', '),
    people: () =>
      session.hats
        .map(({ kind, person, organisation, announced }) =>
          t('meanwhile.hat', {
            kind: t(`hatKind.${kind}`),
            who: person?.name ?? organisation ?? words(announced, locale),
          }),
        )
        .join('\n'),
    pitches: () => session.pitches.map(({ title }) => words(title, locale)).join('\n'),
    questions: () => session.questions.map(({ text }) => words(text, locale)).join('\n'),
    seats: () =>
      [session.capacity !== null && t('rooms.seats', { count: session.capacity }), session.signUp && t('label.signUp')]
        .filter(Boolean)
        .join(', '),
    notes: () => cut(session.internalNotes ?? ''),
  }
  return (part) => say[part]()
}
