'use client'

import { useStars } from './use-stars'

/** Makes the stars of a page work, and says what a press has done. */
export function LiveStars({ forum }: { forum: string }) {
  const { said } = useStars(forum, true)
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  )
}
