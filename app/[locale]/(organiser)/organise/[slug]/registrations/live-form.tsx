'use client'

import { useLocale } from 'next-intl'
import { type ReactNode, useEffect, useRef, useTransition } from 'react'
import { getPathname, useRouter } from '@/i18n/navigation'

type Props = { base: string; label: string; className: string; children: ReactNode }

/** Milliseconds after the last letter. */
const patience = 300

/** A search form that is sent by itself a moment after it changed: one letter alone is not yet a search. */
export function LiveForm({ base, label, className, children }: Props) {
  const router = useRouter()
  const locale = useLocale()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [pending, start] = useTransition()

  useEffect(() => () => clearTimeout(timer.current), [])

  function follow(form: HTMLFormElement, wait: number) {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      const query = new URLSearchParams()
      for (const [name, value] of new FormData(form)) {
        if (typeof value === 'string' && value.trim() !== '') query.set(name, value.trim())
      }
      if (query.get('q')?.length === 1) return
      start(() => router.replace(`${base}?${query}`, { scroll: false }))
    }, wait)
  }

  return (
    <search aria-label={label}>
      <form
        action={getPathname({ href: base, locale })}
        method="get"
        aria-busy={pending}
        className={className}
        onChange={(event) => follow(event.currentTarget, event.target instanceof HTMLSelectElement ? 0 : patience)}
        onSubmit={(event) => {
          event.preventDefault()
          follow(event.currentTarget, 0)
        }}
      >
        {children}
      </form>
    </search>
  )
}
