'use client'

import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { Link } from '@/i18n/navigation'
import { pill } from './button'

export type MenuItem = { key: string; label: ReactNode; danger?: boolean } & (
  | { href: string }
  | { onSelect: () => void }
)

const line =
  'flex min-h-11 w-full cursor-pointer items-center rounded-8 px-3 text-15 outline-none data-[highlighted]:bg-ink data-[highlighted]:text-paper'

/** Actions that are not worth a button each. */
export function Menu({ label, items }: { label: ReactNode; items: readonly MenuItem[] }) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className={pill('outline')}>
        {label}
        <svg viewBox="0 0 16 16" width={14} height={14} aria-hidden="true" className="fill-none stroke-current">
          <path d="m3 5.5 5 5 5-5" strokeWidth={2} />
        </svg>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={6}
          collisionPadding={12}
          className="z-40 min-w-52 rounded-14 border border-edge bg-sheet p-1.5 text-ink shadow-[0_12px_32px_rgb(0_0_0/0.18)]"
        >
          {items.map((item) =>
            'href' in item ? (
              <DropdownMenu.Item key={item.key} asChild>
                <Link href={item.href} className={`${line} ${item.danger ? 'text-live' : ''}`}>
                  {item.label}
                </Link>
              </DropdownMenu.Item>
            ) : (
              <DropdownMenu.Item
                key={item.key}
                className={`${line} ${item.danger ? 'text-live' : ''}`}
                onSelect={item.onSelect}
              >
                {item.label}
              </DropdownMenu.Item>
            ),
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
