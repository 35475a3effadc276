'use client'

import { Link, usePathname } from '@/i18n/navigation'

export type NavItem = {
  href: string
  label: string
  /** Also current on the pages below it. */
  deep?: boolean
  count?: number
}

const looks = {
  bar: {
    list: 'flex flex-wrap items-center gap-x-6',
    link: 'inline-flex min-h-11 items-center gap-2 border-transparent border-b-2 font-semibold text-15 hover:border-edge aria-[current=page]:border-ink',
  },
  rail: {
    list: 'flex flex-col gap-0.5',
    link: 'flex min-h-11 items-center justify-between gap-3 rounded-pill px-4 font-semibold text-15 hover:bg-wash aria-[current=page]:bg-ink aria-[current=page]:text-paper',
  },
}

type Props = {
  items: readonly NavItem[]
  look?: keyof typeof looks
  /** False where every page is rendered anew: fetched ahead, they would keep what is being saved waiting. */
  prefetch?: boolean
}

/** Links of a navigation; the page one is on is marked, in the address as on the screen. */
export function NavLinks({ items, look = 'bar', prefetch }: Props) {
  const pathname = usePathname()
  const isHere = ({ href, deep }: NavItem) => pathname === href || (deep === true && pathname.startsWith(`${href}/`))
  return (
    <ul className={looks[look].list}>
      {items.map((item) => (
        <li key={item.href}>
          <Link
            href={item.href}
            prefetch={prefetch ?? null}
            className={looks[look].link}
            aria-current={isHere(item) ? 'page' : undefined}
          >
            {item.label}
            {item.count !== undefined && <span className="font-normal text-13 tabular-nums">{item.count}</span>}
          </Link>
        </li>
      ))}
    </ul>
  )
}
