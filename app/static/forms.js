// Nothing here is needed to send a form. It keeps what is typed: on the server as a draft, on the
// device while there is no network; and it sends once what was pressed without one.
(() => {
  const store = {
    read: (place) => { try { return JSON.parse(localStorage.getItem(place)); } catch { return null; } },
    write: (place, kept) => { try { localStorage.setItem(place, JSON.stringify(kept)); } catch { /* full, or a private window */ } },
    places: () => { try { return Object.keys(localStorage).filter((place) => place.startsWith("draft:")); } catch { return []; } },
    drop: (place) => { try { localStorage.removeItem(place); } catch { /* as above */ } },
  };

  // A page that shows what was sent: the device's copy of that form has done its duty.
  for (const shown of document.querySelectorAll("[data-sent]")) {
    for (const place of store.places()) if (store.read(place)?.key === shown.dataset.sent) store.drop(place);
  }
  // A draft that is thrown away is gone here as well.
  for (const form of document.querySelectorAll("form[data-drop]")) {
    form.addEventListener("submit", () => store.drop(form.dataset.drop));
  }

  function fill(form, values) {
    const left = new Map();
    for (const [name, value] of values) left.set(name, [...(left.get(name) || []), value]);
    for (const field of form.elements) {
      if (!field.name.startsWith("q_")) continue;
      const texts = left.get(field.name) || [];
      if (field.type === "radio" || field.type === "checkbox") {
        field.checked = texts.includes(field.value);
        if (field.checked) texts.splice(texts.indexOf(field.value), 1);
      } else {
        field.value = texts.shift() ?? "";
        if (field.value) field.closest("details")?.setAttribute("open", "");
      }
    }
  }

  function keep(form) {
    const place = form.dataset.place;
    const output = form.querySelector("output");
    const say = (what) => { if (output) output.value = form.dataset[what]; };
    const key = form.elements.form_key;
    let timer, sending, ended = false;

    const copy = (pressed) => ({
      key: key.value,
      opened: form.elements.opened?.value,
      pressed,
      values: [...new FormData(form)].filter(([name]) => name.startsWith("q_")),
    });

    const save = async () => {
      sending?.abort();
      sending = new AbortController();
      try {
        const answer = await fetch(form.dataset.draft, {
          method: "POST", body: new URLSearchParams(new FormData(form)), signal: sending.signal, redirect: "error",
        });
        if (!answer.ok || ended) return;
        store.drop(place);
        say("kept");
      } catch { /* the device has its copy */ }
    };

    const press = () => { if (navigator.onLine) form.requestSubmit(); };

    form.addEventListener("input", () => {
      store.write(place, copy(false));
      clearTimeout(timer);
      timer = setTimeout(save, 800);
    });
    form.addEventListener("submit", (event) => {
      clearTimeout(timer);
      sending?.abort();
      if (!navigator.onLine) {
        event.preventDefault();
        store.write(place, copy(true));
        say("offline");
        addEventListener("online", press, { once: true });
        return;
      }
      ended = true;
      store.write(place, copy(false));
    });
    addEventListener("pageshow", () => { ended = false; });

    const kept = "restore" in form.dataset ? store.read(place) : null;
    if (!kept) return;
    fill(form, kept.values);
    key.value = kept.key;
    if (kept.opened) form.elements.opened.value = kept.opened;
    say("restored");
    if (!kept.pressed) return;
    addEventListener("online", press, { once: true });
    press();
  }

  // A question that hangs on another is shown once that one is answered so.
  function follow(form) {
    const apply = () => {
      const said = [...new FormData(form)];
      for (const block of form.querySelectorAll("[data-if]")) {
        const { if: name, is } = block.dataset;
        block.hidden = !said.some(([one, value]) => one.replace("[]", "") === name && value === is);
        block.querySelector(".only-if")?.remove();
      }
    };
    form.addEventListener("input", apply);
    form.addEventListener("reset", () => setTimeout(apply));
    apply();
  }

  for (const form of document.querySelectorAll("form[data-draft]")) keep(form);
  for (const form of document.querySelectorAll("form[data-draft], form[data-plain]")) follow(form);
})();
