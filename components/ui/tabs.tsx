'use client'

import { Tabs as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'

export type Tab = { value: string; label: ReactNode; content: ReactNode }

const strip = 'flex flex-wrap gap-1'
const tab =
  'inline-flex min-h-11 items-center gap-2 rounded-pill px-4 font-semibold text-15 hover:bg-wash data-[state=active]:bg-ink data-[state=active]:text-paper'

/** Several views of one thing, changed in place. All stay in the page, so that a form in them is sent whole. */
export function Tabs({ label, tabs, first }: { label: string; tabs: readonly Tab[]; first?: string }) {
  return (
    <Primitive.Root defaultValue={first ?? tabs[0]?.value ?? ''}>
      <Primitive.List aria-label={label} className={`${strip} mb-5`}>
        {tabs.map((item) => (
          <Primitive.Trigger key={item.value} value={item.value} className={tab}>
            {item.label}
          </Primitive.Trigger>
        ))}
      </Primitive.List>
      {tabs.map((item) => (
        <Primitive.Content
          key={item.value}
          value={item.value}
          forceMount
          className="rounded-14 data-[state=inactive]:hidden"
        >
          {item.content}
        </Primitive.Content>
      ))}
    </Primitive.Root>
  )
}
