'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { meetAccount, star } from './account-stars'
import { keptStars, noStars, onStars } from './phone-stars'

type Account = { registered: boolean; reference: string | null }

/** Shows on every star of the page whether it is lit. */
function light(stars: readonly string[]) {
  for (const button of document.querySelectorAll<HTMLElement>('[data-star]')) {
    button.setAttribute('aria-pressed', String(stars.includes(button.dataset.star ?? '')))
  }
}

/**
 * The stars of this phone for one forum, shown on all star buttons of the page and changed by them.
 * @param onChange called with the session and whether it is starred now
 */
export function useStars(forum: string, enabled: boolean, onChange: (id: string, starred: boolean) => void) {
  const { stars } = useSyncExternalStore(onStars, () => keptStars(forum), noStars)
  const [account, setAccount] = useState<Account>({ registered: false, reference: null })

  useEffect(() => {
    if (!enabled) return
    let here = true
    void meetAccount(forum).then((met) => here && met && setAccount({ registered: true, ...met }))
    return () => {
      here = false
    }
  }, [forum, enabled])

  useEffect(() => light(stars), [stars])

  useEffect(() => {
    if (!enabled) return
    const press = (event: MouseEvent) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-star]') : null
      const id = button?.dataset.star
      if (!id) return
      const starred = !keptStars(forum).stars.includes(id)
      star(forum, id, starred, account.registered)
      onChange(id, starred)
    }
    document.addEventListener('click', press)
    return () => document.removeEventListener('click', press)
  }, [forum, enabled, account.registered, onChange])

  return { stars, account }
}
