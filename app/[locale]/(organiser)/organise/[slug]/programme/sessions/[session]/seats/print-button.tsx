'use client'

import { Button } from '@/components/ui/button'

/** Opens the printing of the browser; the page has a face of its own on paper. */
export function PrintButton({ children }: { children: string }) {
  return (
    <Button variant="solid" onClick={() => window.print()}>
      {children}
    </Button>
  )
}
