'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { draggable, type Scene } from './drag'
import type { Place } from './place'

type Options = {
  root: RefObject<HTMLElement | null>
  enabled: boolean
  scene: Omit<Scene, 'ghost'> & { ghost: RefObject<HTMLElement | null> }
  onDrop: (sessionId: string, before: Place, after: Place) => void
  onGivenUp: () => void
}

/** Listens once; what it needs to know it reads when something is taken hold of. */
export function useDrag({ root, enabled, ...rest }: Options) {
  const latest = useRef(rest)
  useEffect(() => {
    latest.current = rest
  })
  useEffect(() => {
    if (!root.current || !enabled) return
    return draggable({
      root: root.current,
      scene: () => ({ ...latest.current.scene, ghost: latest.current.scene.ghost.current }),
      onDrop: (...drop) => latest.current.onDrop(...drop),
      onGivenUp: () => latest.current.onGivenUp(),
    })
  }, [root, enabled])
}
