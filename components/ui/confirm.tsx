import type { ReactNode } from 'react'
import { type ButtonSize, type ButtonVariant, pill } from './button'

type Props = {
  /** What is about to be done; pressing it only opens the question. */
  label: ReactNode
  variant?: ButtonVariant
  size?: ButtonSize
  children: ReactNode
}

/** Asks before acting, without leaving the page and without JavaScript. */
export function Confirm({ label, variant = 'outline', size = 'regular', children }: Props) {
  return (
    <details className="group min-w-0 open:w-full">
      <summary className={pill(variant, size, 'list-none group-open:border-edge [&::-webkit-details-marker]:hidden')}>
        {label}
        <svg
          viewBox="0 0 16 16"
          width={14}
          height={14}
          aria-hidden="true"
          className="fill-none stroke-current group-open:rotate-180"
        >
          <path d="m3 5.5 5 5 5-5" strokeWidth={2} />
        </svg>
      </summary>
      <div className="mt-3 flex max-w-text flex-col gap-4 border-line border-s-2 ps-4 pb-2">{children}</div>
    </details>
  )
}
