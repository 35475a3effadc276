'use client'

import type { ReactNode } from 'react'
import { ClockFace } from '@/components/workshops/clock-face'

/** What everybody does now, and how long there is for it. */
export function StepNow({ title, step, children }: { title: ReactNode; step: ReactNode; children: ReactNode }) {
  return (
    <div className="grid min-h-0 flex-1 place-content-center place-items-center gap-[2vh] text-center">
      <p className="text-[clamp(1.1rem,3vh,2.5rem)] text-soft">{title}</p>
      <h1 className="narrow-face max-w-[18em] text-[clamp(2rem,min(10vh,8vw),8rem)] leading-[0.98]">{step}</h1>
      <ClockFace size="wall" steps />
      <p className="text-[clamp(1.1rem,3vh,2.5rem)] text-soft">{children}</p>
    </div>
  )
}
