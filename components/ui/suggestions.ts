import { useEffect, useRef, useState } from 'react'

export type Suggestion = { value: string; detail?: string; code?: string }

/** A list of texts, or of things that are known by an id. */
type Answer = { suggestions?: Suggestion[] } | { id: string; label: string; detail?: string }[]

const listed = (answer: Answer): Suggestion[] =>
  Array.isArray(answer)
    ? answer.map(({ id, label, ...rest }) => ({ value: label, code: id, ...rest }))
    : (answer.suggestions ?? [])

const pauseMs = 180
const shortest = 2

/** Asks `source` after a short pause in typing; an answer that arrives late is dropped. Failing to suggest is silent: the field still works. */
export function useSuggestions(source: string) {
  const [found, setFound] = useState<readonly Suggestion[]>([])
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const request = useRef<AbortController>(undefined)

  function stop() {
    clearTimeout(timer.current)
    request.current?.abort()
  }

  function close() {
    stop()
    setOpen(false)
    setActive(-1)
  }

  async function fetchFor(text: string) {
    const controller = new AbortController()
    request.current = controller
    try {
      const answer = await fetch(`${source}${source.includes('?') ? '&' : '?'}q=${encodeURIComponent(text)}`, {
        signal: controller.signal,
      })
      const body: Answer = answer.ok ? await answer.json() : []
      const suggestions = listed(body).slice(0, 8)
      setFound(suggestions)
      setOpen(suggestions.length > 0)
      setActive(-1)
    } catch {
      setOpen(false)
    }
  }

  function ask(text: string) {
    stop()
    if (text.trim().length < shortest) return close()
    timer.current = setTimeout(() => void fetchFor(text.trim()), pauseMs)
  }

  function move(by: 1 | -1) {
    setOpen(true)
    setActive((now) => (now + by + found.length) % found.length)
  }

  useEffect(
    () => () => {
      clearTimeout(timer.current)
      request.current?.abort()
    },
    [],
  )

  return { found, open, active, ask, close, move }
}
