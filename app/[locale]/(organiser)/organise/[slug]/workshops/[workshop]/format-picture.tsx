import type { ReactNode } from 'react'
import type { WorkshopFormat } from '@/domain/workshops/schema'

const table = (x: number) => <circle cx={x} cy="20" r="8" className="fill-ink" />
const seat = (x: number, y: number, key: string) => <circle key={key} cx={x} cy={y} r="3" className="fill-seat-2" />
const empty = (x: number, y: number) => (
  <circle cx={x} cy={y} r="2.6" className="fill-none stroke-soft" strokeWidth="1.2" strokeDasharray="1.6 1.2" />
)
const line = 'fill-none stroke-accent'

const pictures: Record<WorkshopFormat, ReactNode> = {
  ROUNDS: (
    <>
      {table(16)}
      {table(56)}
      {seat(16, 6, 'a')}
      {seat(70, 20, 'b')}
      <path d="M22 5q22-6 40 8m0-5v5h-5" className={line} strokeWidth="1.8" />
    </>
  ),
  FIXED: (
    <>
      {table(36)}
      {[0, 60, 120, 180, 240, 300].map((angle) => {
        const turn = (angle * Math.PI) / 180
        return seat(Math.round(36 + 14 * Math.cos(turn)), Math.round(20 + 14 * Math.sin(turn)), String(angle))
      })}
    </>
  ),
  FREE: (
    <>
      {table(46)}
      {empty(46, 6)}
      {empty(60, 20)}
      {empty(46, 34)}
      {seat(10, 20, 'a')}
      <path d="M17 20h12m-4-4 4 4-4 4" className={line} strokeWidth="1.8" />
    </>
  ),
  CARDS: (
    <>
      <rect
        x="14"
        y="8"
        width="20"
        height="26"
        rx="3"
        className="fill-sheet stroke-edge"
        transform="rotate(-9 24 20)"
      />
      <rect x="26" y="7" width="20" height="26" rx="3" className="fill-sheet stroke-edge" />
      <rect x="38" y="8" width="20" height="26" rx="3" className="fill-sheet stroke-ink" transform="rotate(9 48 20)" />
      <path d="m43 17 11 2m-12 4 9 1.500" className={line} strokeWidth="1.8" />
    </>
  ),
}

/** How one sits, as a small drawing beside the words. */
export function FormatPicture({ format }: { format: WorkshopFormat }) {
  return (
    <svg viewBox="0 0 76 40" width={76} height={40} aria-hidden="true" data-mark="" className="max-sm:hidden">
      {pictures[format]}
    </svg>
  )
}
