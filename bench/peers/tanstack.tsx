import { flexRender, getCoreRowModel, getSortedRowModel, useReactTable, type ColumnDef } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { PEER_COLUMNS, peerRows, shown, type PeerRow } from './peer-row';

const TRACKS = { display: 'grid', gridTemplateColumns: '80px 1fr repeat(10, 80px)', height: 40 };
const columns = PEER_COLUMNS.map((key): ColumnDef<PeerRow> => ({ accessorKey: key, header: key, cell: ({ getValue }) => shown(getValue() as string | number) }));
const data = peerRows();

/** A bare table of TanStack Table and Virtual: sorting and rows in sight, no keyboard, no roles, no editing. */
function Bare() {
  const scroller = useRef<HTMLDivElement>(null);
  const table = useReactTable({ data, columns, getCoreRowModel: getCoreRowModel(), getSortedRowModel: getSortedRowModel() });
  const { rows } = table.getRowModel();
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => 40, overscan: 6 });
  return (
    <div ref={scroller} id="scroller" style={{ height: '100vh', overflow: 'auto' }}>
      <div style={TRACKS}>
        {table.getFlatHeaders().map(({ id, column }) => <button key={id} id={`sort-${id}`} onClick={column.getToggleSortingHandler()}>{id}</button>)}
      </div>
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <div key={rows[index]!.id} className="row" style={{ ...TRACKS, position: 'absolute', width: '100%', transform: `translateY(${start}px)` }}>
            {rows[index]!.getVisibleCells().map(({ id, column, getContext }) => <div key={id}>{flexRender(column.columnDef.cell, getContext())}</div>)}
          </div>
        ))}
      </div>
    </div>
  );
}

createRoot(document.getElementById('root')!).render(<Bare />);
