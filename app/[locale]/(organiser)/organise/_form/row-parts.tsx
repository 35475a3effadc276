'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import type { RowButton } from './use-rows'

type Props = {
  list: string
  rowKey: string
  index: number
  count: number
  button: RowButton
  /** "Speaker 2": what the buttons are about. */
  name: string
  /** Beside the name. */
  aside?: ReactNode
  children: ReactNode
}

/** One row of a list in a form: its name, its buttons, its fields. */
export function FormRow({ list, rowKey, index, count, button, name, aside, children }: Props) {
  const t = useTranslations('organise.common')
  const signs = [
    { act: 'up', sign: '↑', label: t('moveUp', { name }), shown: index > 0 },
    { act: 'down', sign: '↓', label: t('moveDown', { name }), shown: index < count - 1 },
    { act: 'remove', sign: '✕', label: t('removeRow', { name }), shown: true },
  ] as const
  return (
    <li id={`${list}.${rowKey}`} className="flex min-w-0 flex-col gap-4 border-line border-t py-4">
      <input type="hidden" name={`${list}.${rowKey}.row`} value="" />
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <p className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 font-semibold text-15 text-soft">
          {name}
          {aside}
        </p>
        <div className="-me-4 flex">
          {signs
            .filter(({ shown }) => shown)
            .map(({ act, sign, label }) => (
              <Button key={act} variant="quiet" aria-label={label} className="min-w-11 px-2!" {...button(act, rowKey)}>
                <span aria-hidden="true">{sign}</span>
              </Button>
            ))}
        </div>
      </div>
      {children}
    </li>
  )
}
