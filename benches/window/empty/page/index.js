// The field can be written in when the frame that shows it was painted.
requestAnimationFrame(() => {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => performance.mark("usable");
  channel.port2.postMessage(null);
});
