// A name taken from the catalogue brings its kind, period and price along: [list] of options with data-*,
// and the fields of the same form.
addEventListener('input', event => {
  const field = event.target;
  const options = field.list?.options;
  if (!options || !field.form?.elements.addon_product_id) return;
  const chosen = [...options].find(option => option.value === field.value);
  const { elements } = field.form;
  elements.addon_product_id.value = chosen?.dataset.id ?? '';
  if (!chosen) return;
  elements.service_type.value = chosen.dataset.type;
  elements.billing_period.value = chosen.dataset.period;
  elements.price.value = chosen.dataset.price;
});
