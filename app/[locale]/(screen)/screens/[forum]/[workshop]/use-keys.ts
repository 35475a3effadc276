'use client'

import { useEffect } from 'react'
import type { Pages } from './use-pages'

const turned: Record<string, number> = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 }

/** A wall by keys: what it shows (`shown`: a letter and its view), its pages, and whether they turn by themselves. */
export function useKeys<View>(
  shown: Readonly<Record<string, View>>,
  onView: (view: View) => void,
  { turn, hold }: Pages,
) {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const [view, by] = [shown[event.key.toLowerCase()], turned[event.key]]
      // a space on a button presses that button
      const space = event.key === ' ' && !(event.target instanceof HTMLButtonElement)
      if (!view && !by && !space) return
      event.preventDefault()
      if (view) onView(view)
      else if (by) turn(by)
      else hold()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [shown, onView, turn, hold])
}
