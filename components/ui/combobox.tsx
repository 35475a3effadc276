'use client'

import { useTranslations } from 'next-intl'
import { type ComponentProps, type KeyboardEvent, useId, useRef, useState } from 'react'
import { controlFrame } from './input'
import { useSuggestions } from './suggestions'

type Props = Omit<ComponentProps<'input'>, 'type' | 'role' | 'list'> & {
  /** Address answering `?q=` with { suggestions: [{ value, detail?, code? }] }. */
  source: string
  /** Name of a hidden field that carries the code of what was chosen, empty when something else is typed. */
  codeName?: string
  defaultCode?: string
  onCode?: (code: string) => void
}

/** A text field that suggests what is already known. Anything may be typed; without scripts it is a plain field. */
export function Combobox({ source, codeName, defaultCode = '', onCode, className = '', ...control }: Props) {
  const t = useTranslations('ui')
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  const [code, setCode] = useState(defaultCode)
  const { found, open, active, ask, close, move } = useSuggestions(source)

  function remember(next: string) {
    setCode(next)
    onCode?.(next)
  }

  /** Writes through the element, so that a form library listening to it hears the change. */
  function choose(index: number) {
    const suggestion = found[index]
    const element = field.current
    if (!suggestion || !element) return
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, suggestion.value)
    element.dispatchEvent(new Event('input', { bubbles: true }))
    remember(suggestion.code ?? '')
    close()
    element.focus()
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Escape' && open) {
      event.preventDefault()
      close()
    }
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && found.length > 0) {
      event.preventDefault()
      move(event.key === 'ArrowDown' ? 1 : -1)
    }
    if (event.key === 'Enter' && open && active >= 0) {
      event.preventDefault()
      choose(active)
    }
    if (event.key === 'Tab') close()
    control.onKeyDown?.(event)
  }

  return (
    <span className="relative block">
      <input
        autoComplete="off"
        {...control}
        ref={(element) => {
          field.current = element
          if (typeof control.ref === 'function') control.ref(element)
          else if (control.ref) control.ref.current = element
        }}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={listId}
        aria-activedescendant={open && active >= 0 ? `${listId}-${active}` : undefined}
        className={`${controlFrame} ${className}`}
        onKeyDown={onKeyDown}
        onInput={(event) => {
          remember('')
          ask(event.currentTarget.value)
          control.onInput?.(event)
        }}
        onBlur={(event) => {
          close()
          control.onBlur?.(event)
        }}
      />
      {codeName && <input type="hidden" name={codeName} value={code} />}
      <span
        id={listId}
        role="listbox"
        aria-label={t('suggestions.label')}
        hidden={!open}
        className="absolute inset-x-0 top-full z-30 mt-1 max-h-80 overflow-y-auto rounded-14 border border-edge bg-sheet py-2 shadow-[0_12px_32px_rgb(0_0_0/0.18)]"
      >
        {found.map((suggestion, index) => (
          <span
            key={`${suggestion.value} ${suggestion.code ?? ''}`}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3 px-4 py-1.5 hover:bg-wash aria-selected:bg-ink aria-selected:text-paper"
            onMouseDown={(event) => {
              event.preventDefault()
              choose(index)
            }}
          >
            {suggestion.value}
            {suggestion.detail && <span className="text-15 opacity-80">{suggestion.detail}</span>}
          </span>
        ))}
      </span>
      <span role="status" className="sr-only">
        {open ? t('suggestions.count', { count: found.length }) : ''}
      </span>
    </span>
  )
}
