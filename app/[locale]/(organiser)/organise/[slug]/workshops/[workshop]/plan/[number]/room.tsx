'use client'

import { useTranslations } from 'next-intl'
import { startTransition, useCallback, useRef } from 'react'
import { useSentForm } from '@/components/forms/sent-form'
import { useCodeWords } from '@/components/forms/words'
import { Notice } from '@/components/ui/notice'
import { Link } from '@/i18n/navigation'
import { move } from './actions'
import { addressOf, type Chosen } from './address'
import type { Asked } from './asked'
import { DragBubble } from './drag-bubble'
import { Ring } from './ring'
import type { RoomTable } from './room-tables'
import { usePrice } from './use-price'
import { useSeatDrag } from './use-seat-drag'

type Props = {
  tables: readonly RoomTable[]
  base: string
  priceUrl: string
  chosen: Chosen
  hidden: Record<string, string>
}

/** The room in one round: each table a link to what is known of it, each dot somebody who can be dragged elsewhere. */
export function Room({ tables, base, priceUrl, chosen, hidden }: Props) {
  const t = useTranslations('plan.room')
  const codes = useCodeWords()
  const root = useRef<HTMLUListElement>(null)
  const { state, send, pending } = useSentForm(move)
  const sent = useRef(hidden)
  sent.current = hidden
  const { round } = chosen
  const drop = useCallback(
    (asked: Asked) => {
      const form = new FormData()
      for (const [name, value] of Object.entries(sent.current)) form.set(name, value)
      form.set('round', String(round))
      form.set('person', asked.person)
      form.set('place', `${asked.table} ${asked.with ?? ''}`.trim())
      startTransition(() => send(form))
    },
    [round, send],
  )
  const held = useSeatDrag(root, drop)
  const price = usePrice(priceUrl, round, hidden.revision ?? '', held?.target ?? null)
  return (
    <div className="flex flex-col gap-3">
      {state.refusal && (
        <Notice kind="danger" live>
          {codes.refusal(state.refusal)}
        </Notice>
      )}
      <ul
        ref={root}
        aria-busy={pending}
        className="grid select-none grid-cols-[repeat(auto-fill,minmax(5.2rem,1fr))] gap-x-3 gap-y-4 rounded-14 bg-wash p-3 sm:p-5"
      >
        {tables.map((table) => (
          <li key={table.id} data-table={table.id} className="min-w-0">
            <Link
              href={addressOf(base, { round, table: table.id, person: null })}
              prefetch={false}
              scroll={false}
              draggable={false}
              aria-label={t('table', { number: table.number, taken: table.seats.length, seats: table.maxSeats })}
              aria-current={chosen.table === table.id ? 'true' : undefined}
              className={`block rounded-14 p-1.5 hover:bg-paper aria-[current]:bg-paper aria-[current]:outline-2 aria-[current]:outline-accent ${held?.target?.table === table.id ? 'bg-paper outline-2 outline-live' : ''}`}
            >
              <Ring
                table={table}
                held={held?.person ?? null}
                over={held?.target?.with ?? null}
                person={chosen.person}
              />
            </Link>
          </li>
        ))}
      </ul>
      <p className="text-15 text-soft">
        <span className="pointer-coarse:hidden">{t('hint')}</span>
        <span className="hidden pointer-coarse:inline">{t('hintTouch')}</span>
      </p>
      {held && <DragBubble held={held} tables={tables} price={price} />}
      <p role="status" className="font-semibold text-15 text-ok empty:hidden">
        {state.ok && !pending ? t('moved') : null}
      </p>
    </div>
  )
}
