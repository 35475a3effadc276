'use client'

import { useTranslations } from 'next-intl'
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
 * `said` is to be read out: what the last press has done.
 */
export function useStars(forum: string, enabled: boolean) {
  const t = useTranslations('agenda.live')
  const [said, setSaid] = useState('')
  const { stars } = useSyncExternalStore(onStars, enabled ? () => keptStars(forum) : noStars, noStars)
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
      const title = document.getElementById(`t-${id}`)?.textContent ?? ''
      setSaid(t(starred ? 'starAdded' : 'starRemoved', { title }))
    }
    document.addEventListener('click', press)
    return () => document.removeEventListener('click', press)
  }, [forum, enabled, account.registered, t])

  return { stars, account, said }
}
