'use client'

import type { ReactNode } from 'react'
import { ClockFace } from '@/components/workshops/clock-face'

/** Above the cards: whose they are, and the clock. */
export function ScreenHead({ over, title }: { over: ReactNode; title: ReactNode }) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2 pb-[2vh]">
      <div className="min-w-0">
        <p className="text-[clamp(1rem,2.4vh,2rem)] text-soft">{over}</p>
        <h1 className="narrow-face text-[clamp(1.75rem,min(7.5vh,9vw),6.5rem)] leading-[0.95]">{title}</h1>
      </div>
      <ClockFace size="page" steps />
    </header>
  )
}
