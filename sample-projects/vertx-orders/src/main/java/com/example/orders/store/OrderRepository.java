package com.example.orders.store;

import com.example.orders.Order;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Orders in a relational database, over plain JDBC. */
public final class OrderRepository {

    private final DataSource database;

    public OrderRepository(DataSource database) {
        this.database = database;
    }

    public void createSchema() {
        String ddl = """
                create table if not exists orders (
                  id varchar(36) primary key,
                  customer varchar(80) not null,
                  sku varchar(40) not null,
                  quantity int not null,
                  cents bigint not null,
                  status varchar(10) not null,
                  placed_at timestamp not null)
                """;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(ddl);
        } catch (SQLException e) {
            throw new StorageException("cannot create the schema", e);
        }
    }

    public void insert(Order order) {
        String sql = "insert into orders (id, customer, sku, quantity, cents, status, placed_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, order.id());
            insert.setString(2, order.customer());
            insert.setString(3, order.sku());
            insert.setInt(4, order.quantity());
            insert.setLong(5, order.cents());
            insert.setString(6, order.status().name());
            insert.setTimestamp(7, Timestamp.from(order.placedAt()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("cannot store order " + order.id(), e);
        }
    }

    public Optional<Order> find(String id) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select * from orders where id = ?")) {
            query.setString(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new StorageException("cannot read order " + id, e);
        }
    }

    public List<Order> ofCustomer(String customer) {
        String sql = "select * from orders where customer = ? order by placed_at, id";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, customer);
            try (ResultSet row = query.executeQuery()) {
                List<Order> orders = new ArrayList<>();
                while (row.next()) {
                    orders.add(read(row));
                }
                return orders;
            }
        } catch (SQLException e) {
            throw new StorageException("cannot list the orders of " + customer, e);
        }
    }

    public void updateStatus(String id, Order.Status status) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("update orders set status = ? where id = ?")) {
            update.setString(1, status.name());
            update.setString(2, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("cannot update order " + id, e);
        }
    }

    /** Expires what was placed before the given moment and never shipped; answers how many orders that were. */
    public int expirePlacedBefore(Instant moment) {
        String sql = "update orders set status = 'EXPIRED' where status = 'PLACED' and placed_at < ?";
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setTimestamp(1, Timestamp.from(moment));
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new StorageException("cannot expire old orders", e);
        }
    }

    public List<String> customersWaiting() {
        String sql = "select distinct customer from orders where status = 'PLACED' order by customer";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> customers = new ArrayList<>();
            while (row.next()) {
                customers.add(row.getString(1));
            }
            return customers;
        } catch (SQLException e) {
            throw new StorageException("cannot list who waits", e);
        }
    }

    public long revenueCents() {
        String sql = "select coalesce(sum(cents), 0) from orders where status <> 'EXPIRED'";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new StorageException("cannot sum up the revenue", e);
        }
    }

    private static Order read(ResultSet row) throws SQLException {
        return new Order(
                row.getString("id"),
                row.getString("customer"),
                row.getString("sku"),
                row.getInt("quantity"),
                row.getLong("cents"),
                Order.Status.valueOf(row.getString("status")),
                row.getTimestamp("placed_at").toInstant());
    }
}
