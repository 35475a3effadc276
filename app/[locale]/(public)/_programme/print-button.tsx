'use client'

import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'

/** Prints the page as it is for paper. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <Button className="noscript:hidden" onClick={() => window.print()}>
      {children}
    </Button>
  )
}
