/** The forty customers of the sample; all are invented. */
export const CUSTOMER_NAMES = [
  'Oakline Climate', 'Hartwell Borough', 'Castellan Facilities', 'Brightmere Utilities', 'Pellworth Medical',
  'Kestrelgate Fire & Safety', 'Meridale Rail Services', 'Halvorn Lifts', 'Tandemlink Networks', 'Ostrow Valley Water',
  'Quillbrook Schools', 'Fennimore Foods', 'Larkspur Housing Trust', 'Norrhaven Shipping', 'Delacroft Hotels',
  'Umberfield Council', 'Sablewood Interiors', 'Wintermark Dairies', 'Corvane Energy', 'Juniper Lane Clinics',
  'Thornbury Glass Works', 'Vellamo Ferries', 'Ironpeak Quarries', 'Elmstead Libraries', 'Pavonis Textiles',
  'Redmoor Logistics', 'Zephyrine Windparks', 'Abernook Insurance', 'Gullwing Airport Services', 'Mossbank Breweries',
  'Harrowgreen Farms', 'Silverlock Security', 'Calderon Pharma Supply', 'Yarrowdale University', 'Bellhaven Theatres',
  'Nordlicht Elevators', 'Trellis & Stone', 'Pinecrest Care Homes', 'Aldermoss Bank', 'Sundial Waste Services',
] as const;
