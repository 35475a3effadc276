'use client'

import { useTranslations } from 'next-intl'
import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { type Choice, choiceOf, facets, isNarrowed, withChoice } from '@/domain/programme/filter'
import type { PageSession } from './page-sessions'
import { showChoice, showSessions } from './show-sessions'

export type OnPage = { root: HTMLElement; sessions: PageSession[] }

const search = () => new URLSearchParams(window.location.search)

/** A change of the address that asks the server for nothing. */
function writeAddress(params: URLSearchParams) {
  const query = params.toString()
  window.history.replaceState(window.history.state, '', `${window.location.pathname}${query ? `?${query}` : ''}`)
}

function chosenIn(root: HTMLElement): Choice {
  const chosen = (facet: string) =>
    [...root.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]:checked`)].map(({ value }) => value)
  const [theme = [], kind = [], language = [], room = []] = facets.map(chosen)
  const starred = root.querySelector('[data-starred]')?.getAttribute('aria-pressed') === 'true'
  return { theme, kind, language, room, starred }
}

/** The filters, the view and the address say the same, and the page shows it at once. */
export function useFilters(page: RefObject<OnPage | null>, stars: readonly string[], mine: boolean) {
  const t = useTranslations('agenda.live')

  useLayoutEffect(() => {
    const here = page.current
    if (!here) return
    const { root, sessions } = here
    const count = root.querySelector('[data-count]')
    const show = () => {
      const wanted = choiceOf(search())
      const choice = mine ? { ...wanted, starred: true } : wanted
      const { shown, all } = showSessions(root, sessions, choice, stars)
      showChoice(root, choice)
      const clear = root.querySelector<HTMLElement>('[data-clear]')
      if (clear) clear.hidden = !isNarrowed(choice)
      const words = mine ? t('agendaCount', { count: shown }) : t('count', { shown, all: shown === all ? 0 : all })
      if (count && count.textContent !== words) count.textContent = words
    }
    const write = (choice: Choice) => {
      writeAddress(withChoice(search(), choice))
      show()
    }
    const change = (event: Event) => {
      if (event.target instanceof HTMLInputElement && event.target.closest('[data-facet]')) write(chosenIn(root))
    }
    const press = (event: Event) => {
      if (!(event.target instanceof Element)) return
      const button = event.target.closest<HTMLElement>('button')
      if (button?.dataset.show) {
        root.dataset.view = button.dataset.show
        const params = search()
        params.delete('view')
        if (button.dataset.show === 'list') params.set('view', 'list')
        writeAddress(params)
        show()
      } else if (button?.dataset.starred !== undefined) {
        const choice = choiceOf(search())
        write({ ...choice, starred: !choice.starred })
      } else if (button?.dataset.clear !== undefined || button?.dataset.all !== undefined) {
        event.preventDefault()
        write(choiceOf(new URLSearchParams()))
      }
    }
    if (search().get('view') === 'list') root.dataset.view = 'list'
    show()
    root.addEventListener('change', change)
    root.addEventListener('click', press)
    window.addEventListener('popstate', show)
    return () => {
      root.removeEventListener('change', change)
      root.removeEventListener('click', press)
      window.removeEventListener('popstate', show)
    }
  }, [page, stars, mine, t])

  useEffect(() => closeFacets(page.current?.root ?? null), [page])
}

/** An open filter closes with Escape, and when one goes elsewhere. */
function closeFacets(root: HTMLElement | null) {
  if (!root) return
  const open = () => root.querySelector<HTMLDetailsElement>('details.facet[open]')
  const key = (event: KeyboardEvent) => {
    const facet = open()
    if (event.key !== 'Escape' || !facet) return
    facet.open = false
    facet.querySelector('summary')?.focus()
  }
  const outside = (event: Event) => {
    const facet = open()
    if (facet && event.target instanceof Node && !facet.contains(event.target)) facet.open = false
  }
  document.addEventListener('keydown', key)
  document.addEventListener('pointerdown', outside)
  document.addEventListener('focusin', outside)
  return () => {
    document.removeEventListener('keydown', key)
    document.removeEventListener('pointerdown', outside)
    document.removeEventListener('focusin', outside)
  }
}
