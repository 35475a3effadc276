'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { useCodeWords } from '@/components/forms/words'
import type { Draft } from '@/domain/programme/draft'
import { type Arrangement, arranged, refreshed } from './arrangement'
import { type Saving, savingOf } from './saving'
import { serverOf } from './server'
import { createStore, type Store } from './store'

type Working = { store: Store<Arrangement>; saving: Saving; server: ReturnType<typeof serverOf> }

/** The draft as it is worked on in this tab, and what saves it. Leaving with something unsaved asks first. */
export function useArrangement(slug: string, locale: string, draft: Draft, tell: (sentence: string) => void) {
  const codes = useCodeWords()
  const [working] = useState<Working>(() => {
    const store = createStore(arranged(draft))
    const server = serverOf(slug, locale)
    const saving = savingOf({
      store,
      server,
      onRefusal: (_, code) => tell(codes.refusal(code)),
      later: (tries, call) => setTimeout(call, Math.min(15_000, 1000 * 2 ** tries)),
    })
    return { store, saving, server }
  })
  const { store } = working
  const state = useSyncExternalStore(store.subscribe, store.get, store.get)

  // coming back by the browser's own button may bring a newer draft from the server
  useEffect(() => {
    store.change((now) => refreshed(now, draft))
  }, [store, draft])

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (store.get().wanted.size > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [store])

  return { ...working, state }
}
