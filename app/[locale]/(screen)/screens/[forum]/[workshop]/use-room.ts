'use client'

import { useEffect, useState } from 'react'

/** How many columns a wall of this width has, and lines of large letters in its height. */
export function useRoom(): { columns: number; lines: number } {
  const [room, setRoom] = useState({ columns: 3, lines: 11 })
  useEffect(() => {
    const measure = () => {
      const columns = innerWidth >= 1000 ? 3 : innerWidth >= 640 ? 2 : 1
      setRoom({ columns, lines: columns === 1 ? 10 : 11 })
    }
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [])
  return room
}
