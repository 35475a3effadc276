import { useLocale, useTranslations } from 'next-intl'
import type { Conflict } from '@/domain/programme/conflicts'
import type { Draft, DraftSession } from '@/domain/programme/draft'
import { useDraftWords } from './draft-words'

/** Says a conflict in one sentence that names sessions, people, rooms and times. */
export function useConflictSentence(draft: Draft): (conflict: Conflict) => string {
  const t = useTranslations('editor')
  const locale = useLocale()
  const words = useDraftWords(draft)
  const quoted = (session: DraftSession | undefined) => (session ? t('quoted', { title: words.title(session) }) : '')
  const list = new Intl.ListFormat(locale)
  return ({ kind, sessionIds, person, roomId, minutes, seats, locales }) => {
    const [first, second] = sessionIds.map((id) => draft.sessions.find((session) => session.id === id))
    const [a, b] = [quoted(first), quoted(second)]
    const room = draft.rooms.find(({ id }) => id === roomId)
    const about = {
      a,
      b,
      person: person?.name ?? '',
      room: room ? words.room(room) : t('everywhere'),
      roomA: first ? words.where(first) : '',
      roomB: second ? words.where(second) : '',
      when: first ? words.when(first) : '',
      time: second?.startsAt ? words.time(second.startsAt) : '',
      minutes: minutes ?? 0,
      wanted: seats?.wanted ?? 0,
      there: seats?.there ?? 0,
      languages: list.format((locales ?? []).map((language) => t(`language.${language}`))),
    }
    if (kind === 'short-change-over' && person) return t('conflict.short-change-over-person', about)
    return t(`conflict.${kind}`, about)
  }
}
