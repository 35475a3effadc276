import type { ReactNode } from 'react'

type Props = { as?: 'div' | 'article' | 'section' | 'li'; children: ReactNode; className?: string; labelledBy?: string }

/** A sheet on the paper, for things that happen side by side; elsewhere hairlines do. */
export function Card({ as: Element = 'div', children, className = '', labelledBy }: Props) {
  return (
    <Element aria-labelledby={labelledBy} className={`rounded-14 border border-line bg-sheet p-5 sm:p-6 ${className}`}>
      {children}
    </Element>
  )
}
