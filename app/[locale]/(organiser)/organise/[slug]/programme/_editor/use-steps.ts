'use client'

import { useEffect, useRef } from 'react'
import { stepAskedBy } from './keys'

/** Ctrl+Z and Ctrl+Shift+Z anywhere on the page, except where one is typing. */
export function useSteps(enabled: boolean, steps: { undo: () => void; redo: () => void }) {
  const latest = useRef(steps)
  useEffect(() => {
    latest.current = steps
  })
  useEffect(() => {
    if (!enabled) return
    const onKey = (event: KeyboardEvent) => {
      const step = stepAskedBy(event)
      if (!step || (event.target as Element | null)?.closest?.('input, textarea, select, dialog')) return
      event.preventDefault()
      latest.current[step]()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [enabled])
}
