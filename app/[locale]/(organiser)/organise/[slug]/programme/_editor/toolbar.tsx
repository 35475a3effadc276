'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { formatDay } from '@/i18n/dates'
import { Link } from '@/i18n/navigation'

const shapes = {
  undo: <path d="M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H7" />,
  redo: <path d="m10 3 3.5 3.5L10 10m3-3.5H6.5a4 4 0 0 0 0 8H9" />,
  plus: <path d="M8 3v10M3 8h10" />,
  minus: <path d="M3 8h10" />,
  keys: <path d="M1.5 4h13v8h-13zM4 7h.01M7 7h.01M10 7h.01M12.5 7h.01M5 9.5h6" />,
  print: <path d="M4 6V2h8v4M4 11H2V6h12v5h-2M4 9h8v5H4z" />,
}

function Tool({
  shape,
  label,
  disabled = false,
  onPress,
  className = '',
}: {
  shape: keyof typeof shapes
  label: string
  disabled?: boolean
  onPress: () => void
  className?: string
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={() => !disabled && onPress()}
      className={`inline-grid size-11 place-items-center rounded-pill border-[1.5px] border-line bg-sheet hover:border-ink aria-disabled:cursor-not-allowed aria-disabled:opacity-45 ${className}`}
    >
      <svg
        viewBox="0 0 16 16"
        width={18}
        height={18}
        aria-hidden="true"
        className="fill-none stroke-current stroke-[1.6] [stroke-linecap:round] [stroke-linejoin:round]"
      >
        {shapes[shape]}
      </svg>
    </button>
  )
}

type Acts = {
  onUndo: () => void
  onRedo: () => void
  onZoom: (by: -1 | 1) => void
  onKeys: () => void
  onAdd: () => void
}

type Props = Acts & { canUndo: boolean; canRedo: boolean; mayEdit: boolean; state: ReactNode; slug: string }

/** What one does to the whole grid. */
export function Toolbar({ canUndo, canRedo, mayEdit, state, slug, ...on }: Props) {
  const t = useTranslations('editor')
  return (
    <div className="flex flex-wrap items-center gap-2 print:hidden">
      {mayEdit && (
        <>
          <Button variant="solid" onClick={on.onAdd}>
            {t('tools.add')}
          </Button>
          <Tool shape="undo" label={t('tools.undo')} disabled={!canUndo} onPress={on.onUndo} />
          <Tool shape="redo" label={t('tools.redo')} disabled={!canRedo} onPress={on.onRedo} />
        </>
      )}
      <Tool shape="minus" label={t('tools.zoomOut')} onPress={() => on.onZoom(-1)} className="max-md:hidden" />
      <Tool shape="plus" label={t('tools.zoomIn')} onPress={() => on.onZoom(1)} className="max-md:hidden" />
      {mayEdit && <Tool shape="keys" label={t('tools.keys')} onPress={on.onKeys} className="max-md:hidden" />}
      <Tool shape="print" label={t('tools.print')} onPress={() => window.print()} className="max-md:hidden" />
      <Link
        href={`/organise/${slug}/programme/sessions`}
        prefetch={false}
        className="ms-2 inline-flex min-h-11 items-center text-15 text-link"
      >
        {t('views.list')}
      </Link>
      <div className="ms-auto text-15 text-soft">{state}</div>
    </div>
  )
}

/** The days of a forum that lasts several, as tabs; as a list when there are many. */
export function DayTabs({ days, day, onDay }: { days: readonly string[]; day: string; onDay: (day: string) => void }) {
  const t = useTranslations('editor')
  const locale = useLocale()
  if (days.length < 2) return null
  const name = (value: string) => formatDay(`${value}T12:00Z`, 'UTC', locale)
  return (
    <div className="print:hidden">
      <ul aria-label={t('days')} className="flex gap-1 overflow-x-auto pb-1">
        {days.map((value) => (
          <li key={value} className="shrink-0">
            <button
              type="button"
              aria-pressed={value === day}
              onClick={() => onDay(value)}
              className="min-h-11 rounded-pill px-4 font-semibold text-15 hover:bg-wash aria-pressed:bg-ink aria-pressed:text-paper"
            >
              {name(value)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

type RoomSwitchProps = {
  rooms: readonly { id: string; name: string }[]
  chosen: string | null
  onChoose: (id: string | null) => void
}

/** On a phone: which room the hours are shown of; none of them is the day as a list. */
export function RoomSwitch({ rooms, chosen, onChoose }: RoomSwitchProps) {
  const t = useTranslations('editor.roomSwitch')
  return (
    <ul aria-label={t('label')} className="-mx-5 flex gap-1 overflow-x-auto px-5 pb-1 md:hidden print:hidden">
      {[{ id: null, name: t('all') }, ...rooms].map(({ id, name }) => (
        <li key={id} className="shrink-0">
          <button
            type="button"
            aria-pressed={chosen === id}
            onClick={() => onChoose(id)}
            className="min-h-11 rounded-pill border-[1.5px] border-line px-4 font-semibold text-15 hover:bg-wash aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
          >
            {name}
          </button>
        </li>
      ))}
    </ul>
  )
}
