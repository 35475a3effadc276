import type { ReactNode } from 'react'

export type Pair = { key: string; label: ReactNode; value: ReactNode }

/** Labels and values as lines; under each other on a phone. */
export function Pairs({ pairs }: { pairs: readonly Pair[] }) {
  return (
    <dl>
      {pairs.map(({ key, label, value }) => (
        <div
          key={key}
          className="grid gap-x-6 border-line border-b py-2 first:pt-0 last:border-b-0 md:grid-cols-[minmax(0,16rem)_minmax(0,1fr)]"
        >
          <dt className="text-15 text-soft">{label}</dt>
          <dd className="whitespace-pre-line break-words">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
