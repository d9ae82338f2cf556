create index alert_delivery_age on alert_delivery (last_received_at);
