'use client'

import { useTranslations } from 'next-intl'
import type { Priced } from './asked'
import { PriceWords } from './price-words'
import type { RoomTable } from './room-tables'
import type { Held } from './use-seat-drag'

type Props = { held: Held; tables: readonly RoomTable[]; price: Priced | null }

const refused = ['table-full', 'seat-locked', 'not-seated'] as const

/** Beside the pointer: who is held, where they would go, and what that costs. */
export function DragBubble({ held: { person, target, x, y }, tables, price }: Props) {
  const t = useTranslations('plan')
  const names = new Map(tables.flatMap(({ seats }) => seats.map(({ id, name }) => [id, name])))
  const name = names.get(person) ?? ''
  const table = tables.find(({ id }) => id === target?.table)
  const other = target?.with ? names.get(target.with) : null
  const error = price?.ok === false ? (refused.find((code) => code === price.error) ?? 'other') : null
  const left = typeof window === 'undefined' ? x : Math.min(x + 18, window.innerWidth - 280)
  return (
    <div
      style={{ left, top: y + 18 }}
      className="pointer-events-none fixed z-20 w-64 rounded-14 border border-ink bg-sheet p-3 text-15"
    >
      <p className="font-semibold">
        {table && other
          ? t('room.swap', { name, other })
          : table
            ? t('room.toTable', { name, number: table.number })
            : name}
      </p>
      {target && (
        <p>
          {price === null ? (
            <span className="text-soft">{t('price.wait')}</span>
          ) : price.ok ? (
            <PriceWords change={price.change} allowed={price.allowed} />
          ) : (
            <span className="text-live">{t(`price.refused.${error ?? 'other'}`)}</span>
          )}
        </p>
      )}
    </div>
  )
}
