'use client'

import { useEffect, useRef, useState } from 'react'
import { useFormState } from './action-form'
import { orderTo, rearrangedKeys, rowKeys } from './rows'

type Act = 'add' | 'up' | 'down' | 'remove'

/** The rows of a list in a form: their keys in order, and the props of the buttons that rearrange them. */
export function useRows(list: string, kept: readonly string[]) {
  const { values } = useFormState()
  const [keys, setKeys] = useState<readonly string[]>(() => (values ? rowKeys(values, list) : kept))
  const focusNext = useRef<string>(undefined)

  useEffect(() => {
    const id = focusNext.current
    focusNext.current = undefined
    if (!id) return
    const place = document.getElementById(id)
    const control = place?.matches('button')
      ? place
      : place?.querySelector<HTMLElement>('select, input:not([type=hidden])')
    control?.focus()
  })

  /** Where the focus goes: a new row's first control; the button that moved its row; what adds, after a removal. */
  function focusAfter(act: Act, next: readonly string[], key: string): string {
    if (act === 'add') return `${list}.${next.at(-1)}`
    if (act === 'remove') return `${list}-add`
    const atEnd = act === 'up' ? next[0] === key : next.at(-1) === key
    return `${list}.${key}-${atEnd ? (act === 'up' ? 'down' : 'up') : act}`
  }

  const button = (act: Act, key = '') => ({
    id: act === 'add' ? `${list}-add` : `${list}.${key}-${act}`,
    type: 'submit' as const,
    name: 'rearrange',
    value: orderTo(list, act, key),
    formNoValidate: true,
    onClick: (event: { preventDefault: () => void }) => {
      event.preventDefault()
      const next = rearrangedKeys(keys, act, key)
      focusNext.current = focusAfter(act, next, key)
      setKeys(next)
    },
  })

  return { keys, button }
}

export type RowButton = ReturnType<typeof useRows>['button']
