import type { ReactNode } from 'react'

export type BadgeTone = 'neutral' | 'ok' | 'live' | 'warn' | 'accent'
export type BadgeShape = 'dot' | 'ring' | 'half' | 'tick' | 'cross' | 'dash' | 'clock'

const tones: Record<BadgeTone, string> = {
  neutral: 'text-soft',
  ok: 'text-ok',
  live: 'text-live',
  warn: 'text-warn',
  accent: 'text-accent',
}

const shapes: Record<BadgeShape, ReactNode> = {
  dot: <circle cx="6" cy="6" r="4.5" className="fill-current" />,
  ring: <circle cx="6" cy="6" r="4.5" strokeWidth={1.75} strokeDasharray="2.6 2.1" />,
  half: (
    <>
      <circle cx="6" cy="6" r="4.5" strokeWidth={1.75} />
      <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" className="fill-current" stroke="none" />
    </>
  ),
  tick: <path d="m1.5 6.5 3 3 6-7" strokeWidth={2} />,
  cross: <path d="m2 2 8 8m0-8-8 8" strokeWidth={2} />,
  dash: <path d="M1.5 6h9" strokeWidth={2} />,
  clock: <path d="M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM6 3.5V6l2 1.2" strokeWidth={1.5} />,
}

type Props = { tone?: BadgeTone; shape?: BadgeShape; children: ReactNode }

/** A state in one word, with a shape so that colour never speaks alone. */
export function Badge({ tone = 'neutral', shape = 'dot', children }: Props) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 whitespace-nowrap rounded-pill border border-current bg-sheet px-2.5 py-0.5 font-semibold text-13 ${tones[tone]}`}
    >
      <svg viewBox="0 0 12 12" width={11} height={11} aria-hidden="true" className="shrink-0 fill-none stroke-current">
        {shapes[shape]}
      </svg>
      {children}
    </span>
  )
}
