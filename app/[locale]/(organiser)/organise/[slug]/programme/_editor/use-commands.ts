'use client'

import { useTranslations } from 'next-intl'
import { useCodeWords } from '@/components/forms/words'
import type { DraftWords } from '@/components/programme/draft-words'
import type { DraftSession } from '@/domain/programme/draft'
import { type Act, type Arrangement, done, draftIn, received, redone, settled, undone } from './arrangement'
import type { Frame } from './day'
import { firstFree } from './free-slot'
import type { Asked } from './keys'
import { columnsOf, everywhere, type Place, placeOf, samePlace, shifted, sideways, stretched, widened } from './place'
import type { Saving } from './saving'
import type { serverOf } from './server'
import type { Store } from './store'

type Options = {
  store: Store<Arrangement>
  saving: Saving
  server: ReturnType<typeof serverOf>
  words: DraftWords
  frame: Frame
  /** Who last changed a session elsewhere, when it was told. */
  changedBy: (sessionId: string) => string | null
  /** Puts a sentence on the screen and into the ear. */
  tell: (sentence: string) => void
  /** Brings a session into view and gives it the focus. */
  focus: (sessionId: string) => void
}

/** What an organiser can do to the draft, told in words each time. */
export function useCommands({ store, saving, server, words, frame, changedBy, tell, focus }: Options) {
  const t = useTranslations('editor.say')
  const codes = useCodeWords()
  const sessionOf = (id: string) => store.get().shown.get(id)

  const after = (act: Act, session: DraftSession | undefined): string => {
    if (!session) return ''
    const title = words.title(session)
    if (act.kind === 'cancel') return session.cancelled ? t('cancelled', { title }) : t('restored', { title })
    return session.startsAt === null ? t('tray', { title }) : t('placed', { what: words.line(session) })
  }

  const save = () => setTimeout(saving.sendAll, 0)

  function act(next: Act) {
    const clashes = store.get().clashes.length
    const state = store.change((now) => done(now, next, changedBy(next.sessionId)))
    if (state.clashes.length > clashes) return
    tell(after(next, state.shown.get(next.sessionId)))
    save()
  }

  function place(sessionId: string, where: Place, before?: Place) {
    const session = sessionOf(sessionId)
    if (!session) return
    const from = before ?? placeOf(session)
    if (samePlace(from, where)) return tell(t('edge'))
    act({ kind: 'place', sessionId, before: from, after: where })
  }

  function step(which: 'undo' | 'redo') {
    const was = store.get()
    const taken = was[which].at(-1)
    if (!taken) return tell(t(which === 'undo' ? 'nothing' : 'nothingMore'))
    const now = store.change(which === 'undo' ? undone : redone)
    const session = now.shown.get(taken.sessionId)
    if (now.shown === was.shown) return tell(t('notUndone', { title: session ? words.title(session) : '' }))
    tell(t(which === 'undo' ? 'undone' : 'redone', { what: after(taken, session) }))
    focus(taken.sessionId)
    save()
  }

  /** The place a key asks for; null when the key asks for something else. */
  function placeFor(session: DraftSession, asked: Asked): Place | null {
    const { rooms } = store.get().base
    const own = placeOf(session)
    if (asked.ask === 'shift') return shifted(own, asked.minutes)
    if (asked.ask === 'stretch') return stretched(own, 'end', asked.minutes)
    if (asked.ask === 'room') return sideways(own, asked.by, rooms)
    if (asked.ask === 'widen') return widened(own, 'right', (columnsOf(own, rooms).at(-1) ?? 0) + asked.by, rooms)
    if (asked.ask === 'everywhere') return everywhere(own, !own.allRooms, rooms)
    return asked.ask === 'tray' ? { ...own, startsAt: null } : null
  }

  return {
    place,
    undo: () => step('undo'),
    redo: () => step('redo'),
    cancel: (session: DraftSession, cancelled: boolean) =>
      act({ kind: 'cancel', sessionId: session.id, before: session.cancelled, after: cancelled }),
    tray: (session: DraftSession) => place(session.id, { ...placeOf(session), startsAt: null }),
    placeFirst: (session: DraftSession) => place(session.id, firstFree(draftIn(store.get()), frame, session)),
    /** Whether the key was about where the session is. */
    byKey: (session: DraftSession, asked: Asked): boolean => {
      const where = placeFor(session, asked)
      if (where) place(session.id, where)
      return where !== null
    },
    settle: (mine: boolean) => {
      store.change((now) => settled(now, mine))
      save()
    },
    remove: async (session: DraftSession) => {
      try {
        const answer = await server.remove(store.get().known.get(session.id) ?? session)
        if ('refusal' in answer) {
          tell(codes.refusal(answer.refusal))
          await saving.read([session.id])
          return
        }
        store.change((now) => received(now, [], [session.id]))
        tell(t('removed', { title: words.title(session) }))
      } catch {
        tell(codes.refusal('network'))
      }
    },
  }
}
