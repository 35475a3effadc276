import type { Facts } from '@/domain/programme/filter'
import type { Running } from '@/domain/programme/now-next'

/** A session as it stands in the page. */
export type PageSession = Running & {
  element: HTMLElement
  facts: Facts
  title: string
  /** Said when the title is not in the language of the page. */
  lang: string | undefined
  /** Null for a pause, which has no page of its own. */
  href: string | null
  pause: boolean
}

const list = (value: string | undefined) => (value ? value.split(' ') : [])

function read(element: HTMLElement): PageSession {
  const { s = '', from = '', to, themeKey, kind, language, room, off } = element.dataset
  const heading = element.querySelector('h2, h3')
  const link = heading?.querySelector('a') ?? null
  const named = (link ?? heading)?.firstChild ?? null
  const rooms = list(room)
  return {
    id: s,
    element,
    from: Date.parse(from),
    to: to ? Date.parse(to) : null,
    rooms,
    cancelled: off !== undefined,
    facts: { theme: list(themeKey), kind: list(kind), language: list(language), room: rooms },
    title: named?.textContent ?? '',
    lang: (named instanceof HTMLElement && named.lang) || undefined,
    href: link?.getAttribute('href') ?? null,
    pause: link === null,
  }
}

/** All sessions of the page, in order of time. */
export const pageSessions = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[data-s]')].map(read)
