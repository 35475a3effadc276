import type { ComponentProps } from 'react'
import { controlFrame } from './input'

export type Option = { value: string; label: string; disabled?: boolean }

type Props = ComponentProps<'select'> & {
  options: readonly Option[]
  /** The first line, with an empty value. */
  empty?: string
}

/** The browser's own list, which every phone knows how to show. */
export function Select({ options, empty, className = '', ...rest }: Props) {
  return (
    <span className="relative block w-full">
      <select className={`${controlFrame} appearance-none pe-11 enabled:bg-sheet! ${className}`} {...rest}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <svg
        viewBox="0 0 16 16"
        width={16}
        height={16}
        aria-hidden="true"
        className="pointer-events-none absolute end-4 top-1/2 -translate-y-1/2 fill-none stroke-current"
      >
        <path d="m3 5.5 5 5 5-5" strokeWidth={2} />
      </svg>
    </span>
  )
}
