import { type Choice, isNarrowed, matches } from '@/domain/programme/filter'
import type { PageSession } from './page-sessions'

/** Hours and columns of a grid in which nothing is left go away with it. */
function narrowGrid(day: HTMLElement, narrowed: boolean) {
  const shown = [...day.querySelectorAll<HTMLElement>('[data-s]:not([hidden])')]
  day.hidden = narrowed && shown.length === 0
  const starts = new Set(shown.map(({ dataset }) => Date.parse(dataset.from ?? '')))
  for (const hour of day.querySelectorAll<HTMLElement>('[data-at]')) hour.hidden = !starts.has(Number(hour.dataset.at))
}

/** Shows the sessions that are wanted and hides the others; how many are left, pauses not counted. */
export function showSessions(
  root: HTMLElement,
  sessions: readonly PageSession[],
  choice: Choice,
  stars: readonly string[],
): { shown: number; all: number } {
  const narrowed = isNarrowed(choice)
  let shown = 0
  for (const { element, facts, id, pause } of sessions) {
    const wanted = matches(facts, choice, stars.includes(id))
    element.hidden = !wanted
    if (wanted && !pause) shown += 1
  }
  for (const day of root.querySelectorAll<HTMLElement>('.day')) narrowGrid(day, narrowed)
  root.toggleAttribute('data-narrowed', narrowed)
  const nothing = root.querySelector<HTMLElement>('[data-none]')
  if (nothing) nothing.hidden = sessions.some(({ element }) => !element.hidden)
  delete root.dataset.pending
  return { shown, all: sessions.filter(({ pause }) => !pause).length }
}

/** Shows in the filters what is chosen. */
export function showChoice(root: HTMLElement, choice: Choice) {
  for (const facet of root.querySelectorAll<HTMLElement>('[data-facet]')) {
    const values = choice[facet.dataset.facet as keyof Omit<Choice, 'starred'>] ?? []
    for (const box of facet.querySelectorAll<HTMLInputElement>('input')) box.checked = values.includes(box.value)
    const number = facet.querySelector('[data-chosen]')
    if (number) number.textContent = values.length > 0 ? String(values.length) : ''
  }
  root.querySelector('[data-starred]')?.setAttribute('aria-pressed', String(choice.starred))
  for (const button of root.querySelectorAll<HTMLElement>('[data-show]')) {
    button.setAttribute('aria-pressed', String(button.dataset.show === root.dataset.view))
  }
}
