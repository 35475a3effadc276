import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

type MeterTone = 'ink' | 'ok' | 'live' | 'accent'

const fills: Record<MeterTone, string> = { ink: 'fill-ink', ok: 'fill-ok', live: 'fill-live', accent: 'fill-accent' }

type Props = {
  label: ReactNode
  value: number
  max: number
  tone?: MeterTone
  /** Instead of "84 sur 320". */
  words?: ReactNode
}

/** How much of a whole: a line that fills, with its figures beside it. */
export function Meter({ label, value, max, tone = 'ink', words }: Props) {
  const t = useTranslations('ui')
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-baseline justify-between gap-4">
        <span className="min-w-0">{label}</span>
        <span className="shrink-0 font-semibold tabular-nums">{words ?? t('meter.of', { value, max })}</span>
      </div>
      <svg
        viewBox="0 0 100 3"
        preserveAspectRatio="none"
        aria-hidden="true"
        data-mark=""
        className="h-2 w-full rounded-pill"
      >
        <rect width={100} height={3} className="fill-line" />
        <rect width={Math.round(share * 1000) / 10} height={3} className={fills[tone]} />
      </svg>
    </div>
  )
}
