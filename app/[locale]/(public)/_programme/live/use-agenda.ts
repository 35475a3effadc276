'use client'

import { useTranslations } from 'next-intl'
import { type RefObject, useEffect } from 'react'
import { overlaps } from '@/domain/programme/stars'
import type { OnPage } from './use-filters'

type Account = { registered: boolean; reference: string | null }

/** In "my selection": overlaps in words, the export of what is starred, and the way to the agenda of the account. */
export function useAgenda(page: RefObject<OnPage | null>, stars: readonly string[], account: Account, mine: boolean) {
  const t = useTranslations('agenda.live')
  useEffect(() => {
    const here = page.current
    if (!here || !mine) return
    const chosen = here.sessions.filter(({ id, cancelled }) => stars.includes(id) && !cancelled)
    const meanwhile = overlaps(chosen)
    for (const { id, element } of here.sessions) {
      element.querySelector('.s-clash')?.remove()
      const others = meanwhile.get(id) ?? []
      if (others.length === 0) continue
      const line = document.createElement('p')
      line.className = 's-clash'
      line.textContent = t('overlaps', { titles: others.map(({ title }) => title).join(', ') })
      element.querySelector('.s-what')?.append(line)
    }
    const file = here.root.querySelector<HTMLAnchorElement>('[data-export]')
    if (file) {
      file.hidden = chosen.length === 0
      file.search = new URLSearchParams({ ids: chosen.map(({ id }) => id).join(',') }).toString()
    }
  }, [page, stars, mine, t])

  useEffect(() => {
    const own = page.current?.root.querySelector<HTMLAnchorElement>('[data-own]')
    if (!own || !account.reference) return
    own.href = own.href.replace(/\/my(\/.*)?$/, `/my/${account.reference}/agenda`)
    own.hidden = false
    page.current?.root.querySelector<HTMLElement>('[data-register]')?.setAttribute('hidden', '')
  }, [page, account])
}
