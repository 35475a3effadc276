import type { ReactNode } from 'react'
import { Heading } from '../ui/heading'

export type ConflictLine = {
  key: string
  weight: 'clash' | 'gap'
  sentence: string
  /** What leads to the session: a link or a button around the sentence. */
  lead?: (sentence: ReactNode) => ReactNode
}

/** The sign of something that cannot be, or of something still missing; its word stands beside it or is read out. */
export function ConflictSign({ weight, size = 14 }: { weight: 'clash' | 'gap'; size?: number }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      data-mark=""
      className={`inline-block shrink-0 ${weight === 'clash' ? 'fill-live' : 'fill-none stroke-warn'}`}
    >
      {weight === 'clash' ? (
        <path d="M8 0 16 15H0zM7 5v5h2V5zm0 6.5v2h2v-2z" fillRule="evenodd" />
      ) : (
        <circle cx="8" cy="8" r="6.5" strokeWidth={2} strokeDasharray="3.4 2.4" />
      )}
    </svg>
  )
}

type Props = {
  lines: readonly ConflictLine[]
  /** The words above each group, with its count. */
  titles: Record<'clash' | 'gap', string>
  level?: 2 | 3
}

/** What does not fit in a programme, in sentences: first what cannot be, then what is missing. */
export function ConflictList({ lines, titles, level = 2 }: Props) {
  return (['clash', 'gap'] as const).map((weight) => {
    const group = lines.filter((line) => line.weight === weight)
    if (group.length === 0) return null
    return (
      <section key={weight} className="mb-6 last:mb-0">
        <Heading level={level} size="small" className="mb-2 text-17!">
          {titles[weight]}
        </Heading>
        <ul>
          {group.map(({ key, sentence, lead }) => (
            <li key={key} className="grid grid-cols-[1.25rem_minmax(0,1fr)] border-line border-t py-2 text-15">
              <span className="pt-0.5">
                <ConflictSign weight={weight} />
              </span>
              {lead ? lead(sentence) : <span>{sentence}</span>}
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

/** A key for each conflict, the same as long as it is the same conflict. */
export function conflictKey({
  kind,
  sessionIds,
  person,
  roomId,
}: {
  kind: string
  sessionIds: readonly string[]
  person?: { id: string }
  roomId?: string
}): string {
  return [kind, ...sessionIds, person?.id, roomId].join(' ')
}
